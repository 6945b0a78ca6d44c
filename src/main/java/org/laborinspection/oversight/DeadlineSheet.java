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
                    "状态",
                    "案号",
                    "类别",
                    "用人单位",
                    "阶段",
                    "承办人员",
                    "中队（股室）",
                    "期限",
                    "所依据的文书",
                    "起算日",
                    "届满日",
                    "余期（负数为超期）",
                    "单位",
                    "是否暂定",
                    "推算过程"),
            List.of(14, 14, 12, 26, 10, 24, 20, 28, 44, 14, 14, 8, 10, 6, 80),
            14);

    private DeadlineSheet() {}

    static byte[] of(Iterator<DeadlineLine> lines) throws IOException {
        return SHEET.of(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public List<?> next() {
                return cells(lines.next());
            }
        });
    }

    private static List<?> cells(DeadlineLine line) {
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
                line.startedOn(),
                line.due(),
                line.remaining(),
                line.unitLabel(),
                line.provisional() ? "暂定" : null,
                line.text());
    }
}
