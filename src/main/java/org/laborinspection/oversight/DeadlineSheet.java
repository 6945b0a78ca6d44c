package org.laborinspection.oversight;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The register of deadlines as a spreadsheet. */
final class DeadlineSheet {

    private static final SafeSheet SHEET = new SafeSheet(
            "期限台账",
            List.of(
                    "状态", "案号", "类别", "用人单位", "阶段", "承办人员", "中队（股室）", "期限", "所依据的文书", "起算日", "届满日", "剩余", "是否暂定",
                    "推算过程"),
            List.of(18, 16, 14, 30, 10, 20, 18, 24, 36, 12, 12, 16, 10, 80));

    private DeadlineSheet() {}

    static byte[] of(Iterator<DeadlineLine> lines) throws IOException {
        return SHEET.of(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public List<String> next() {
                return cells(lines.next());
            }
        });
    }

    private static List<String> cells(DeadlineLine line) {
        return Arrays.asList(
                line.colourLabel(),
                line.caseNo(),
                line.kindLabel(),
                line.employer(),
                line.stageLabel(),
                line.handlers().stream().map(DeadlineLine.Person::name).collect(Collectors.joining("、")),
                line.handlers().stream()
                        .map(DeadlineLine.Person::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("、")),
                line.label(),
                line.about(),
                line.startedOn().toString(),
                line.due() == null ? null : line.due().toString(),
                remaining(line),
                line.provisional() ? "暂定" : null,
                line.text());
    }

    private static String remaining(DeadlineLine line) {
        return line.remaining() < 0
                ? "已超期" + -line.remaining() + line.unitLabel()
                : (line.colour() == Colour.SUSPENDED ? "保留" : "剩余") + line.remaining() + line.unitLabel();
    }
}
