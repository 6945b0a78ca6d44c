package org.laborinspection.engine;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.laborinspection.casefile.Refusal;
import org.springframework.stereotype.Component;

/** Reads what a form submitted: strictly, into a record, with a Chinese sentence for whatever is wrong. */
@Component
public class SubmittedJson {

    /** The transient variable that carries a form's fields. */
    public static final String VARIABLE = "submission";

    private final JsonMapper mapper;
    private final Validator validator;

    SubmittedJson(Validator validator, PlainText plainText) {
        this.validator = validator;
        this.mapper = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(20)
                                .maxStringLength(200_000)
                                .build())
                        .build())
                .addModule(new JavaTimeModule())
                .addModule(plainText)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(
                        LogicalType.Enum, c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
                .build();
    }

    /** The submitted fields in a scope, as a checked record; a form without fields reads as an empty one. */
    public <T> T submitted(VariableScope scope, Class<T> type) {
        TypedValue value = scope.getVariableTyped(VARIABLE, false);
        if (value instanceof SerializableValue serialized && serialized.getValueSerialized() != null) {
            return read(serialized.getValueSerialized(), type);
        }
        return read(
                value == null || value.getValue() == null
                        ? "{}"
                        : value.getValue().toString(),
                type);
    }

    /** Reads and checks; the text is one JSON object. */
    public <T> T read(String text, Class<T> type) {
        try {
            return check(mapper.readValue(text, type));
        } catch (PlainText.NotPlain e) {
            throw Refusal.field(path(e), "“" + path(e) + "”" + PlainText.REFUSED);
        } catch (UnrecognizedPropertyException e) {
            throw Refusal.field(path(e), "表单中有不认识的项目“" + e.getPropertyName() + "”，请刷新页面后重新填写");
        } catch (JsonMappingException e) {
            throw Refusal.field(path(e), "“" + path(e) + "”填写的内容格式不对，请检查日期、数字或者选项");
        } catch (JsonProcessingException e) {
            throw Refusal.field("submission", "提交的内容无法读取，请刷新页面后重新填写");
        }
    }

    /** The text itself as a tree's text, for hashing and records. */
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Checks the constraints of a record and refuses with the first field in order of its path. */
    public <T> T check(T value) {
        var violations = validator.validate(value).stream()
                .sorted(java.util.Comparator.comparing(v -> v.getPropertyPath().toString()))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.field(
                    violations.get(0).getPropertyPath().toString(),
                    violations.stream().map(v -> v.getMessage()).distinct().collect(Collectors.joining("；")));
        }
        return value;
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
