package org.laborinspection.engine;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.springframework.stereotype.Component;

/**
 * Text that is what it looks like: no control characters but tab and line breaks, no half characters, nothing that turns
 * the direction of reading or hides. Rare characters in names pass. Registered with every JSON reader of our own doors.
 */
@Component
public class PlainText extends SimpleModule {

    static final String REFUSED = "含有不允许的控制字符、不可见字符或者不完整的字符，请删除后重新填写";

    PlainText() {
        super("PlainText");
        addDeserializer(String.class, new Reader());
    }

    /** Whether the text may be taken; null may. */
    public static boolean isPlain(String text) {
        return text == null || text.codePoints().allMatch(PlainText::allowed);
    }

    private static boolean allowed(int c) {
        return switch (c) {
            case '\t', '\n', '\r' -> true;
            case 0x00AD, 0x061C, 0x2060, 0xFEFF -> false;
            default ->
                !Character.isISOControl(c)
                        && !(c >= 0x200B && c <= 0x200F)
                        && !(c >= 0x202A && c <= 0x202E)
                        && !(c >= 0x2066 && c <= 0x2069)
                        && Character.getType(c) != Character.SURROGATE;
        };
    }

    /** That a text was refused, as a JSON reader reports it. */
    static final class NotPlain extends InvalidFormatException {

        NotPlain(JsonParser parser, String value) {
            super(parser, REFUSED, value, String.class);
        }
    }

    private static final class Reader extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            if (!isPlain(text)) {
                throw new NotPlain(parser, null);
            }
            return text;
        }
    }
}
