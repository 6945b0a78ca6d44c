package org.laborinspection.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.render.compute.RenderDataCompute;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A DOCX of the office. Its marks: {@code {{name}}} a value, which must be there; {@code {{?name}}…{{/name}}} what is
 * printed only when there is a value, once for each element of a list; {@code {{%name}}} in a table: the row below, with
 * {@code [name]} for its values, once for each element of a list, which must not be empty.
 */
final class Template {

    private static final Configure CONFIGURE = Configure.builder()
            .addPlugin(Marks.ROWS, new LoopRowTableRenderPolicy())
            .addPlugin('\0', new IndentedText())
            .setRenderDataComputeFactory(model -> sight(model.getRoot()))
            .build();

    static {
        // what each opening of a paper would find too, after a look through the whole class path
        System.setProperty(
                SAXParserFactory.class.getName(),
                SAXParserFactory.newDefaultInstance().getClass().getName());
        System.setProperty(
                TransformerFactory.class.getName(),
                TransformerFactory.newDefaultInstance().getClass().getName());
    }

    private final byte[] bytes;
    private final String version;
    private final List<Marks> marks;

    Template(String name, byte[] bytes) {
        this.bytes = bytes;
        this.version = Sha256.of(bytes);
        try (XWPFTemplate compiled = compile()) {
            refuseForeignTargets(name, compiled.getXWPFDocument().getPackage().getParts());
            this.marks = Marks.of(name, compiled.getElementTemplates());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("文书模板无法读取：" + name, e);
        }
    }

    String version() {
        return version;
    }

    /** Names of the values and rows the template wants and the scope lacks, in the order of the template. */
    Set<String> missing(Scope scope) {
        Set<String> missing = new LinkedHashSet<>();
        marks.forEach(mark -> mark.collectMissing(scope, missing));
        return missing;
    }

    byte[] fill(Scope scope) {
        try (XWPFTemplate compiled = compile()) {
            render(compiled, scope);
            return bytes(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paper made from a template, with the pages it fills when it is printed. */
    record Paper(byte[] bytes, int pages) {}

    Paper paper(Scope scope) {
        try (XWPFTemplate compiled = compile()) {
            render(compiled, scope);
            return new Paper(bytes(compiled), Pages.of(compiled.getXWPFDocument()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void render(XWPFTemplate compiled, Scope scope) {
        compiled.render(scope);
        compiled.getXWPFDocument().getTables().forEach(Template::closeEmptyCells);
    }

    private byte[] bytes(XWPFTemplate compiled) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        compiled.write(out);
        return out.toByteArray();
    }

    private XWPFTemplate compile() {
        return XWPFTemplate.compile(new ByteArrayInputStream(bytes), CONFIGURE);
    }

    private static RenderDataCompute sight(Object root) {
        Scope scope = root instanceof Scope.Text text ? text.around() : (Scope) root;
        return scope::find;
    }

    /** A cell whose optional content is gone must keep a paragraph, or Word calls the file damaged. */
    private static void closeEmptyCells(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                cell.getTables().forEach(Template::closeEmptyCells);
                if (cell.getCTTc().sizeOfPArray() == 0) {
                    cell.getCTTc().addNewP();
                }
            }
        }
    }

    private static void refuseForeignTargets(String name, List<PackagePart> parts) throws InvalidFormatException {
        for (PackagePart part : parts) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship relationship : part.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                    throw new IllegalStateException("文书模板 " + name + " 含有外部链接：" + relationship.getTargetURI());
                }
            }
        }
    }
}
