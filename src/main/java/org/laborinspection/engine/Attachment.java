package org.laborinspection.engine;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** A file that is handed out: the browser saves it under its own name, it never opens it in place. */
public final class Attachment {

    private Attachment() {}

    /** Value of the header {@code Content-Disposition}. */
    public static String named(String file) {
        return ContentDisposition.attachment()
                .filename(file, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
