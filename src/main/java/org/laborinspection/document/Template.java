package org.laborinspection.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.render.compute.RenderDataCompute;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.MetaTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
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

    private static final char ROWS = '%';
    private static final Configure MARKS = Configure.builder()
            .addPlugin(ROWS, new LoopRowTableRenderPolicy())
            .addPlugin('\0', new IndentedText())
            .setRenderDataComputeFactory(model -> sight(model.getRoot()))
            .build();

    private final byte[] bytes;
    private final String version;

    Template(String name, byte[] bytes) {
        this.bytes = bytes;
        this.version = Sha256.of(bytes);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
                XWPFTemplate compiled = compile()) {
            refuseForeignParts(name, parts);
            refuseOtherMarks(name, compiled.getElementTemplates());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("文书模板无法读取：" + name, e);
        }
    }

    String version() {
        return version;
    }

    /** Names of the values and rows the template wants and the scope lacks, in the order of the template. */
    Set<String> missing(Scope scope) {
        try (XWPFTemplate compiled = compile()) {
            Set<String> missing = new LinkedHashSet<>();
            collectMissing(compiled.getElementTemplates(), scope, missing);
            return missing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] fill(Scope scope) {
        try (XWPFTemplate compiled = compile()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
            compiled.render(scope);
            compiled.getXWPFDocument().getTables().forEach(Template::closeEmptyCells);
            compiled.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XWPFTemplate compile() {
        return XWPFTemplate.compile(new ByteArrayInputStream(bytes), MARKS);
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

    private static RenderDataCompute sight(Object root) {
        Scope scope = root instanceof Scope.Text text ? text.around() : (Scope) root;
        return scope::find;
    }

    private static void collectMissing(List<MetaTemplate> marks, Scope scope, Set<String> missing) {
        for (MetaTemplate mark : marks) {
            if (mark instanceof BlockTemplate section) {
                for (Scope inner : sections(scope.find(section.getStartMark().getTagName()), scope)) {
                    collectMissing(section.getTemplates(), inner, missing);
                }
            } else if (mark instanceof ElementTemplate element) {
                Object value = scope.find(element.getTagName());
                boolean fits = isRows(element) ? value instanceof Collection : value instanceof Scope.Text;
                if (!fits) {
                    missing.add(element.getTagName());
                }
            }
        }
    }

    private static List<Scope> sections(Object value, Scope around) {
        if (value instanceof List<?> list) {
            return list.stream().map(Scope.class::cast).toList();
        }
        if (value instanceof Scope scope) {
            return List.of(scope);
        }
        return value == null || Boolean.FALSE.equals(value) ? List.of() : List.of(around);
    }

    private static boolean isRows(ElementTemplate element) {
        return element.getSign() != null && element.getSign() == ROWS;
    }

    private static void refuseForeignParts(String name, OPCPackage parts) throws InvalidFormatException {
        for (PackagePart part : parts.getParts()) {
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

    private static void refuseOtherMarks(String name, List<MetaTemplate> marks) {
        for (MetaTemplate mark : marks) {
            if (mark instanceof BlockTemplate section) {
                refuseOtherMarks(name, section.getTemplates());
            } else if (mark instanceof ElementTemplate element
                    && element.getSign() != null
                    && element.getSign() != '\0'
                    && !isRows(element)) {
                throw new IllegalStateException("文书模板 " + name + " 使用了不支持的标记：" + element.getSource());
            }
        }
    }
}
