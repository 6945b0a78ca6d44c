package org.laborinspection.tasklist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads back what is downloaded: a workbook as an office program would, a volume by its list. */
final class Downloads {

    private Downloads() {}

    /** What every cell of the first sheet shows, row by row. */
    static List<String> cells(byte[] workbook) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var cells = new ArrayList<String>();
            var shown = new DataFormatter(Locale.CHINA);
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(shown.formatCellValue(cell))));
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in a ZIP, in their order. */
    static List<String> names(byte[] zip) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            var names = new ArrayList<String>();
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
