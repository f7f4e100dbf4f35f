package se.overens.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** ECMA-376's transitional schemas, as Apache POI carries them, before the parts of a Word file. */
final class Schemas {
    private Schemas() {}

    /** What the schemas find wrong, part by part; only the core properties have no schema there. */
    static List<String> faults(WordFile file) throws Exception {
        List<String> faults = new ArrayList<>();
        for (String part : file.parts().keySet()) {
            if (part.endsWith(".xml") && !part.equals("[Content_Types].xml") && !part.equals("docProps/core.xml")) {
                List<XmlError> found = new ArrayList<>();
                XmlObject xml = TypeSystemHolder.typeSystem.parse(
                        new ByteArrayInputStream(file.parts().get(part)), null, new XmlOptions());
                if (!xml.schemaType().isDocumentType()) {
                    faults.add(part + ": no schema");
                }
                XmlOptions options = new XmlOptions();
                options.setErrorListener(found);
                if (!xml.validate(options)) {
                    found.forEach(fault -> faults.add(part + ": " + fault.getMessage()));
                }
            }
        }
        return faults;
    }
}
