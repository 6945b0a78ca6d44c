package org.laborinspection.document;

import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.MetaTemplate;
import java.util.List;
import java.util.Set;

/** The marks of a template as a tree: what it wants, and within which section. */
sealed interface Marks {

    /** The sign of rows in a mark: {@code {{%name}}}. */
    char ROWS = '%';

    /** Adds the names of what this mark wants and the scope lacks. */
    void collectMissing(Scope scope, Set<String> missing);

    /**
     * Reads the marks of a template.
     *
     * @throws IllegalStateException for marks that would fetch pictures, tables or other files
     */
    static List<Marks> of(String template, List<MetaTemplate> found) {
        return found.stream().map(mark -> of(template, mark)).toList();
    }

    private static Marks of(String template, MetaTemplate found) {
        if (found instanceof BlockTemplate section) {
            return new Section(section.getStartMark().getTagName(), of(template, section.getTemplates()));
        }
        if (found instanceof ElementTemplate element) {
            Character sign = element.getSign();
            if (sign == null || sign == '\0') {
                return new Value(element.getTagName());
            }
            if (sign == ROWS) {
                return new Rows(element.getTagName());
            }
        }
        throw new IllegalStateException("文书模板 " + template + " 使用了不支持的标记：" + found.variable());
    }

    record Value(String name) implements Marks {

        @Override
        public void collectMissing(Scope scope, Set<String> missing) {
            if (!(scope.find(name) instanceof Scope.Text)) {
                missing.add(name);
            }
        }
    }

    record Rows(String name) implements Marks {

        @Override
        public void collectMissing(Scope scope, Set<String> missing) {
            boolean written = scope.find(name) instanceof List<?> rows
                    && rows.stream().map(Scope.class::cast).noneMatch(Scope::blankRow);
            if (!written) {
                missing.add(name);
            }
        }
    }

    record Section(String name, List<Marks> content) implements Marks {

        @Override
        public void collectMissing(Scope scope, Set<String> missing) {
            for (Scope inner : scope.sections(name)) {
                content.forEach(mark -> mark.collectMissing(inner, missing));
            }
        }
    }
}
