package org.laborinspection.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads a paper back as an office program would. */
final class PaperReader {

    private PaperReader() {}

    static String text(byte[] paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    static String bodyXml(byte[] paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            return document.getDocument().xmlText();
        }
    }

    static boolean isValid(byte[] paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            return document.getDocument().validate();
        }
    }

    static List<String> foreignTargets(byte[] paper) throws Exception {
        List<String> targets = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            for (PackagePart part : document.getPackage().getParts()) {
                if (!part.isRelationshipPart()) {
                    for (PackageRelationship relationship : part.getRelationships()) {
                        if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                            targets.add(relationship.getTargetURI().toString());
                        }
                    }
                }
            }
        }
        return targets;
    }
}
