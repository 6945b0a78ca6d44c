package org.laborinspection.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a tag can see: the fields of its own section or row first, then those around it. Values are plain text, sections
 * or lists of sections, nothing else, so that no value can bring in a picture, a link or a tag.
 */
final class Scope {

    private static final String ORDINAL = "序号";

    private final Map<String, Object> own = new LinkedHashMap<>();
    private final Scope around;

    private Scope(Scope around) {
        this.around = around;
    }

    static Scope of(Map<String, Object> fields) {
        return within(null, fields);
    }

    private static Scope within(Scope around, Map<?, ?> fields) {
        Scope scope = new Scope(around);
        fields.forEach((name, value) -> scope.own.put(String.valueOf(name), scope.plain(value)));
        return scope;
    }

    private Object plain(Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> section) {
            return within(this, section);
        }
        if (value instanceof List<?> rows) {
            return rows.isEmpty() ? null : rows(rows);
        }
        String text = PlainText.of(value);
        return text.isBlank() ? null : new Text(text, this);
    }

    private List<Scope> rows(List<?> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put(ORDINAL, i + 1);
                    ((Map<?, ?>) rows.get(i)).forEach((name, value) -> row.put(String.valueOf(name), value));
                    return within(this, row);
                })
                .toList();
    }

    /** What it was made of, as text, so that it can be made again. */
    Map<String, Object> texts() {
        Map<String, Object> texts = new LinkedHashMap<>();
        own.forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static Object text(Object value) {
        if (value instanceof List<?> rows) {
            return rows.stream().map(Scope::text).toList();
        }
        if (value instanceof Scope section) {
            return section.texts();
        }
        return value instanceof Text text ? text.text() : value;
    }

    /** The value of a tag; null where there is none or only blanks. */
    Object find(String name) {
        if (own.containsKey(name)) {
            return own.get(name);
        }
        return around == null ? null : around.find(name);
    }

    /** Whether a row says nothing but its own number. */
    boolean blankRow() {
        return own.entrySet().stream().noneMatch(field -> !field.getKey().equals(ORDINAL) && field.getValue() != null);
    }

    /** The scopes in which a section of that name is printed: none, one, or one for each element. */
    List<Scope> sections(String name) {
        Object value = find(name);
        if (value instanceof List<?> list) {
            return list.stream().map(Scope.class::cast).toList();
        }
        if (value instanceof Scope section) {
            return List.of(section);
        }
        return value == null || Boolean.FALSE.equals(value) ? List.of() : List.of(this);
    }

    /** A text that, used as a section, shows what is around it: {@code {{?备注}}备注：{{备注}}{{/备注}}}. */
    record Text(String text, Scope around) {

        @Override
        public String toString() {
            return text;
        }
    }
}
