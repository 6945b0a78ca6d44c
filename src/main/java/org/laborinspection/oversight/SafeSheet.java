package org.laborinspection.oversight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A spreadsheet of text under one row of headings; what looks like a formula stays text.
 *
 * @param widths of the columns, in characters
 */
record SafeSheet(String name, List<String> head, List<Integer> widths) {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WINDOW = 200;

    /** Writes row after row; a cell that is null is empty. */
    byte[] of(Iterator<List<String>> rows) throws IOException {
        try (var book = new SXSSFWorkbook(WINDOW);
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(name);
            sheet.createFreezePane(0, 1);
            for (int i = 0; i < widths.size(); i++) {
                sheet.setColumnWidth(i, widths.get(i) * 256);
            }
            write(sheet.createRow(0), head);
            for (int row = 1; rows.hasNext(); row++) {
                write(sheet.createRow(row), rows.next());
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    /** The workbook as an answer that is saved under that name. */
    static ResponseEntity<byte[]> download(String file, byte[] book) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(book);
    }

    private static String text(String value) {
        return value == null ? "" : value.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + value : value;
    }

    private static void write(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(text(cells.get(i)));
        }
    }
}
