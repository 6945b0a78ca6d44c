package org.laborinspection.tasklist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook back as an office program would. */
final class Spreadsheet {

    private Spreadsheet() {}

    /** The text of every cell of the first sheet, row by row. */
    static List<String> cells(byte[] workbook) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var cells = new ArrayList<String>();
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.getStringCellValue())));
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
