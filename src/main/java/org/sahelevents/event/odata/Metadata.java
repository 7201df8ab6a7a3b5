package org.sahelevents.event.odata;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The description of the feed by which clients know its tables: CSDL 4.0 in XML. */
@ApplicationScoped
public class Metadata {
  static final String NAMESPACE = "SahelEvents";

  private static final String EDMX = "http://docs.oasis-open.org/odata/ns/edmx";
  private static final String EDM = "http://docs.oasis-open.org/odata/ns/edm";

  /** Vocabulary in which a feed says what it does not do. */
  private static final String CAPABILITIES = "Org.OData.Capabilities.V1";

  private static final String CAPABILITIES_ADDRESS =
      "https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Capabilities.V1.xml";

  /** By term, what is not done. */
  private static final Map<String, String> NOT_DONE =
      new TreeMap<>(
          Map.of(
              "ExpandRestrictions", "Expandable",
              "SearchRestrictions", "Searchable",
              "InsertRestrictions", "Insertable",
              "UpdateRestrictions", "Updatable",
              "DeleteRestrictions", "Deletable"));

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
      xml.writeStartElement("edmx", "Reference", EDMX);
      xml.writeAttribute("Uri", CAPABILITIES_ADDRESS);
      xml.writeEmptyElement("edmx", "Include", EDMX);
      xml.writeAttribute("Namespace", CAPABILITIES);
      xml.writeEndElement();
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
      xml.writeStartElement("EntitySet");
      xml.writeAttribute("Name", set.name());
      xml.writeAttribute("EntityType", NAMESPACE + "." + set.type());
      for (Map.Entry<String, String> term : NOT_DONE.entrySet()) {
        isNot(term.getKey(), term.getValue(), xml);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void isNot(String term, String property, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("Annotation");
    xml.writeAttribute("Term", CAPABILITIES + "." + term);
    xml.writeStartElement("Record");
    xml.writeEmptyElement("PropertyValue");
    xml.writeAttribute("Property", property);
    xml.writeAttribute("Bool", "false");
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
