/** The dataset by OGC API - Features, for QGIS, GDAL and whatever else reads maps. */
package org.sahelevents.event.ogc;
