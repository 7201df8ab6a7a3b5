/** A given text coded without storing it, and why it was coded so. */
package org.sahelevents.explaining;
