package org.laborinspection.tasklist;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What leaves the printer: each page with its size in points and its text, read back by the reader that comes with the
 * product. No test of its own; it is named as those that open a browser, for it is compiled with them.
 */
final class PrinterE2E {

    /** What a browser prints at the edges of a page of itself: the address, day and time. */
    static final Pattern DEBRIS = Pattern.compile("localhost|https?:|/office/|\\d+/\\d+/\\d+");

    private static final String READ =
            """
            async (file) => {
              const pdfjs = await import('/webjars/pdfjs-dist/4.10.38/build/pdf.min.mjs');
              pdfjs.GlobalWorkerOptions.workerSrc = '/webjars/pdfjs-dist/4.10.38/build/pdf.worker.min.mjs';
              const data = Uint8Array.from(atob(file), (one) => one.charCodeAt(0));
              const pdf = await pdfjs.getDocument({ data, isEvalSupported: false }).promise;
              const pages = [];
              for (let number = 1; number <= pdf.numPages; number++) {
                const page = await pdf.getPage(number);
                const { items } = await page.getTextContent();
                pages.push({ width: page.view[2] + 0.001, height: page.view[3] + 0.001, text: items.map((item) => item.str).join('') });
              }
              return pages;
            }""";

    private PrinterE2E() {}

    /** Width and height in points. */
    record Sheet(double width, double height, String text) {

        boolean isA4() {
            return Math.abs(width - 595.3) < 1 && Math.abs(height - 841.9) < 1;
        }
    }

    /** Each page that comes out, where the browser is told to print its own marks at the edges too. */
    @SuppressWarnings("unchecked")
    static List<Sheet> print(Page page, String name) {
        var pdf = page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setDisplayHeaderFooter(true)
                .setPath(Path.of("target/screenshots/31-print-" + name + ".pdf")));
        var sheets = (List<Map<String, Object>>)
                page.evaluate(READ, Base64.getEncoder().encodeToString(pdf));
        return sheets.stream()
                .map(sheet -> new Sheet((double) sheet.get("width"), (double) sheet.get("height"), characters((String)
                        sheet.get("text"))))
                .toList();
    }

    /** Some fonts hand out a radical for the character that looks like it. */
    private static String characters(String text) {
        return Pattern.compile("[\\u2E80-\\u2FDF]")
                .matcher(text)
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
    }
}
