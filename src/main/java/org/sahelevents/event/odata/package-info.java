/** The views of schema {@code dataset} by OData 4.0, for Excel, Power BI and whatever else reads tables by address. */
package org.sahelevents.event.odata;
