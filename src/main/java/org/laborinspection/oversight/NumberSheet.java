package org.laborinspection.oversight;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.laborinspection.document.NumberRegister;
import org.laborinspection.staff.Staff;

/** The register of numbers as a spreadsheet. */
record NumberSheet(Staff staff) {

    private static final SafeSheet SHEET = new SafeSheet(
            "文号登记簿",
            List.of("序号", "文号", "文书名称", "案号", "制发日期", "制发人", "状态", "作废原因", "作废人", "作废日期", "重新制发的文号"),
            List.of(6, 30, 24, 14, 15, 12, 8, 24, 12, 15, 30),
            11);

    byte[] of(List<NumberRegister.Line> lines) throws IOException {
        return SHEET.of(IntStream.range(0, lines.size())
                .<List<?>>mapToObj(i -> cells(i + 1, lines.get(i)))
                .iterator());
    }

    private List<?> cells(int row, NumberRegister.Line line) {
        return Arrays.asList(
                row,
                line.number(),
                line.title(),
                line.caseNo(),
                line.issuedOn(),
                staff.nameOf(line.issuedBy()),
                line.state().label(),
                line.voidReason(),
                line.voidedBy() == null ? null : staff.nameOf(line.voidedBy()),
                line.voidedOn(),
                line.replacedBy());
    }
}
