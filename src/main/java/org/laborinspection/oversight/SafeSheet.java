package org.laborinspection.oversight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.laborinspection.engine.Attachment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A spreadsheet under one row of headings, as it is read on the screen and printed across A4; text that looks like a formula
 * stays text.
 *
 * @param widths of the columns, in characters
 * @param printed how many columns are printed, the first ones; the rest is for the screen
 */
record SafeSheet(String name, List<String> head, List<Integer> widths, int printed) {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WINDOW = 200;

    /** Writes row after row; a cell is a text, a whole number or a {@link LocalDate}, and empty for null. */
    byte[] of(Iterator<List<?>> rows) throws IOException {
        try (var book = new SXSSFWorkbook(WINDOW);
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(name);
            layOut(sheet);
            var look = Look.of(book);
            write(sheet.createRow(0), head, look.head(), look);
            var row = 0;
            while (rows.hasNext()) {
                write(sheet.createRow(++row), rows.next(), look.text(), look);
            }
            book.setPrintArea(0, 0, printed - 1, 0, row);
            sheet.setAutoFilter(new CellRangeAddress(0, row, 0, head.size() - 1));
            book.write(out);
            return out.toByteArray();
        }
    }

    private void layOut(Sheet sheet) {
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * 256);
        }
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setCenter(name);
        sheet.getFooter().setCenter("第 " + HeaderFooter.page() + " 页，共 " + HeaderFooter.numPages() + " 页");
    }

    private record Look(CellStyle head, CellStyle text, CellStyle day) {

        static Look of(Workbook book) {
            var text = book.createCellStyle();
            text.setWrapText(true);
            text.setVerticalAlignment(VerticalAlignment.TOP);
            for (var border : List.<Consumer<BorderStyle>>of(
                    text::setBorderTop, text::setBorderBottom, text::setBorderLeft, text::setBorderRight)) {
                border.accept(BorderStyle.THIN);
            }
            var day = book.createCellStyle();
            day.cloneStyleFrom(text);
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            var head = book.createCellStyle();
            head.cloneStyleFrom(text);
            var bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return new Look(head, text, day);
        }
    }

    /** The workbook as an answer that is saved under that name. */
    static ResponseEntity<byte[]> download(String file, byte[] book) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file))
                .body(book);
    }

    private static String text(String value) {
        return value == null ? "" : value.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + value : value;
    }

    private static void write(Row row, List<?> cells, CellStyle style, Look look) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(style);
            var value = cells.get(i);
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(look.day());
            } else if (value instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(text((String) value));
            }
        }
    }
}
