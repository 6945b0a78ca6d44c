package org.laborinspection.oversight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.laborinspection.document.NumberRegister;
import org.laborinspection.staff.Staff;

/** The register of numbers as a spreadsheet; what looks like a formula stays text. */
record NumberSheet(Staff staff) {

    private static final List<String> HEAD =
            List.of("序号", "文号", "文书名称", "案号", "制发日期", "制发人", "状态", "作废原因", "作废人", "作废日期", "重新制发的文号");
    private static final List<Integer> WIDTHS = List.of(6, 36, 28, 20, 12, 12, 8, 30, 12, 12, 36);
    private static final int WINDOW = 200;

    byte[] of(List<NumberRegister.Line> lines) throws IOException {
        try (var book = new SXSSFWorkbook(WINDOW);
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("文号登记簿");
            sheet.createFreezePane(0, 1);
            for (int i = 0; i < WIDTHS.size(); i++) {
                sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
            }
            write(sheet.createRow(0), HEAD);
            int row = 0;
            for (var line : lines) {
                row++;
                write(sheet.createRow(row), cells(row, line));
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private List<String> cells(int row, NumberRegister.Line line) {
        return List.of(
                String.valueOf(row),
                line.number(),
                line.title(),
                line.caseNo(),
                line.issuedOn().toString(),
                staff.nameOf(line.issuedBy()),
                line.state().label(),
                text(line.voidReason()),
                line.voidedBy() == null ? "" : staff.nameOf(line.voidedBy()),
                line.voidedOn() == null ? "" : line.voidedOn().toString(),
                text(line.replacedBy()));
    }

    private static String text(String value) {
        return value == null ? "" : value.matches("(?s)[=+@\\-].*") ? "'" + value : value;
    }

    private static void write(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
