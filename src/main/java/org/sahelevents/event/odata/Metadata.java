package org.sahelevents.event.odata;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The description of the feed by which clients know its tables: CSDL 4.0 in XML. */
@ApplicationScoped
public class Metadata {
  static final String NAMESPACE = "SahelEvents";

  private static final String EDMX = "http://docs.oasis-open.org/odata/ns/edmx";
  private static final String EDM = "http://docs.oasis-open.org/odata/ns/edm";

  private final EntitySets sets;

  Metadata(EntitySets sets) {
    this.sets = sets;
  }

  byte[] document() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("edmx", "Edmx", EDMX);
      xml.writeNamespace("edmx", EDMX);
      xml.writeAttribute("Version", "4.0");
      xml.writeStartElement("edmx", "DataServices", EDMX);
      xml.writeStartElement("Schema");
      xml.writeDefaultNamespace(EDM);
      xml.writeAttribute("Namespace", NAMESPACE);
      for (EntitySet set : sets.all()) {
        type(set, xml);
      }
      container(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void type(EntitySet set, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("EntityType");
    xml.writeAttribute("Name", set.type());
    xml.writeStartElement("Key");
    for (EntitySet.Property property : set.key()) {
      xml.writeEmptyElement("PropertyRef");
      xml.writeAttribute("Name", property.name());
    }
    xml.writeEndElement();
    for (EntitySet.Property property : set.properties()) {
      xml.writeEmptyElement("Property");
      xml.writeAttribute("Name", property.name());
      xml.writeAttribute("Type", property.type().edm());
      if (property.key()) {
        xml.writeAttribute("Nullable", "false");
      }
      if (property.type() == EdmType.MOMENT) {
        xml.writeAttribute("Precision", "6");
      }
    }
    xml.writeEndElement();
  }

  private void container(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("EntityContainer");
    xml.writeAttribute("Name", "Dataset");
    for (EntitySet set : sets.all()) {
      xml.writeEmptyElement("EntitySet");
      xml.writeAttribute("Name", set.name());
      xml.writeAttribute("EntityType", NAMESPACE + "." + set.type());
    }
    xml.writeEndElement();
  }
}
