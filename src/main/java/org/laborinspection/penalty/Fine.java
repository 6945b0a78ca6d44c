package org.laborinspection.penalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.penalty.Calculation.Step;

/** The fine of one violation under one row of the table, step by step (E.3). */
record Fine(Violation violation, PenaltyRange range, List<Factor> factors) {

    private static final String RULE = "CASE-13";

    Calculation calculate(Bands bands) {
        return calculate(bands, List.of());
    }

    /** @param before steps that led to this row */
    Calculation calculate(Bands bands, List<Step> before) {
        new FineConditions(violation, range, factors).check();
        var reduced = Violation.yes(violation.reduce());
        var band = bands.band(factors, reduced);
        if (band.kind() == Band.Kind.EXEMPT) {
            throw new Refusal("CASE-S2", band.article(), "所选情节属于不予处罚的情形，不能处以罚款，请改提不予行政处罚");
        }
        var steps = new ArrayList<Step>();
        steps.add(new Step("适用条款", range.article() + "（" + range.version() + "）"));
        if (range.note() != null) {
            steps.add(new Step(range.doubtful() ? "待法制确认" : "说明", range.note()));
        }
        steps.addAll(before);
        if (range.condition() != null) {
            steps.add(new Step("适用条件", range.condition() + "：已核实"));
        }
        var units = units();
        var lower = range.lower().multiply(units);
        var cap = range.upper().multiply(units);
        var amount = BigDecimal.ZERO;
        var manual = false;
        if (range.measure() != PenaltyRange.Measure.NONE) {
            steps.add(new Step("法定幅度", limits(lower, cap)));
            if (!factors.isEmpty()) {
                steps.add(new Step(
                        "情节",
                        factors.stream()
                                .map(f -> f.label() + "（" + f.kind().label() + "）")
                                .collect(Collectors.joining("；"))));
            }
            if (Violation.yes(violation.noFine())) {
                steps.add(new Step("罚款", "条文规定可以处以罚款，不处罚款：" + violation.reason()));
            } else {
                var interval = interval(band, units);
                amount = interval.round(band.at(range, band.point()).multiply(units));
                explain(steps, band, units, interval, amount);
                manual = violation.amount() != null && violation.amount().compareTo(amount) != 0;
                if (manual) {
                    adjust(interval);
                    steps.add(new Step(
                            "人工调整",
                            Yuan.text(amount) + "元调整为" + Yuan.text(violation.amount()) + "元："
                                    + violation.amountReason()));
                    amount = violation.amount();
                }
                steps.add(new Step(
                        "上限校验",
                        Yuan.text(amount) + "元不超过法定最高" + Yuan.text(cap) + "元"
                                + (reduced
                                        ? "；低于法定最低" + Yuan.text(lower) + "元，须经集体讨论和法制审核"
                                        : "，不低于法定最低" + Yuan.text(lower) + "元")));
            }
        }
        var revoked = revoked();
        if (revoked) {
            steps.add(new Step("吊销许可证", revocation()));
        }
        var gains = violation.gains() == null ? BigDecimal.ZERO : violation.gains();
        if (gains.signum() > 0) {
            steps.add(new Step("没收违法所得", Yuan.text(gains) + "元"));
        }
        return new Calculation(
                range.id(),
                range.label(),
                violation.endedOn(),
                range.article(),
                range.version(),
                range.doubtful() ? range.note() : null,
                band.kind().name(),
                range.fixed() && !reduced ? "固定数额" : band.label(),
                amount,
                units.signum() == 0 ? BigDecimal.ZERO : amount.divide(units, 4, RoundingMode.HALF_UP),
                units,
                lower,
                cap,
                gains,
                range.warning(),
                revoked,
                reduced,
                manual,
                violation.deviation(),
                steps);
    }

    /** What the limits are multiplied by. */
    private BigDecimal units() {
        return switch (range.measure()) {
            case NONE, RANGE -> BigDecimal.ONE;
            case PER_PERSON -> BigDecimal.valueOf(violation.persons());
            case PER_PERSON_MONTH ->
                BigDecimal.valueOf(violation.persons()).multiply(BigDecimal.valueOf(violation.months()));
            case MULTIPLE -> range.multipliesGains() ? violation.gains() : violation.base();
        };
    }

    private Interval interval(Band band, BigDecimal units) {
        if (range.fixed() && band.kind() != Band.Kind.REDUCED) {
            return new Interval(range.lower().multiply(units), range.upper().multiply(units), true);
        }
        return new Interval(
                band.at(range, band.from()).multiply(units),
                band.at(range, band.to()).multiply(units),
                band.closed());
    }

    private void adjust(Interval interval) {
        if (violation.amountReason() == null || violation.amountReason().isBlank()) {
            throw new Refusal(RULE, "《行政处罚法》第三十四条", "人工调整罚款数额的，请写明理由");
        }
        if (range.fixed() && !Violation.yes(violation.reduce())) {
            throw new Refusal(RULE, range.article(), "本项罚款是固定数额，没有裁量，不能人工调整");
        }
        if (!interval.contains(violation.amount())) {
            throw new Refusal(
                    RULE,
                    "《行政处罚法》第三十四条；" + range.article(),
                    "人工调整的罚款应当在所属档次之内（" + interval.text() + "），请重新填写，或者先核对裁量情节");
        }
    }

    private String limits(BigDecimal lower, BigDecimal cap) {
        var each = range.fixed() ? Yuan.text(range.upper()) : Yuan.text(range.lower()) + "至" + Yuan.text(range.upper());
        return switch (range.measure()) {
            case NONE, RANGE -> (range.lower().signum() == 0 ? "没有下限，" + Yuan.text(cap) + "元以下" : each + "元");
            case PER_PERSON -> "每人" + each + "元；" + range.counted() + violation.persons() + "人，合计" + total(lower, cap);
            case PER_PERSON_MONTH ->
                "每人每月" + each + "元；" + range.counted() + violation.persons() + "人，" + violation.months() + "个月，合计"
                        + total(lower, cap);
            case MULTIPLE -> each + "倍；" + range.counted() + Yuan.text(units()) + "元，合计" + total(lower, cap);
        };
    }

    private static String total(BigDecimal lower, BigDecimal cap) {
        return (lower.compareTo(cap) == 0 ? "" : Yuan.text(lower) + "元至") + Yuan.text(cap) + "元";
    }

    private void explain(List<Step> steps, Band band, BigDecimal units, Interval interval, BigDecimal amount) {
        if (range.fixed() && band.kind() != Band.Kind.REDUCED) {
            steps.add(new Step("计算", product(range.upper(), units) + " = " + Yuan.text(amount) + "元（固定数额，没有裁量）"));
            return;
        }
        steps.add(new Step(
                "档次",
                band.label() + "：" + interval.text() + (violation.reason() == null ? "" : "；" + violation.reason())));
        var point = band.at(range, band.point());
        var formula = band.kind() == Band.Kind.REDUCED
                ? Yuan.text(range.lower()) + " × " + band.point() + "%"
                : Yuan.text(range.lower()) + " + (" + Yuan.text(range.upper()) + " - " + Yuan.text(range.lower())
                        + ") × " + band.point() + "%";
        var exact = point.multiply(units);
        var product = range.measure() == PenaltyRange.Measure.RANGE
                ? ""
                : "；" + product(point, units) + " = " + Yuan.text(exact);
        steps.add(new Step(
                "计算",
                "取本档中间值：" + formula + " = " + Yuan.text(point) + product
                        + (exact.compareTo(amount) == 0 ? "" : "，取整为" + Yuan.text(amount)) + "元"));
    }

    private static String product(BigDecimal each, BigDecimal units) {
        return Yuan.text(each) + " × " + Yuan.text(units);
    }

    private boolean revoked() {
        return range.revocation() == PenaltyRange.Revocation.ALWAYS || Violation.yes(violation.revoke());
    }

    private String revocation() {
        return range.revocation() == PenaltyRange.Revocation.ALWAYS
                ? "依法应当吊销"
                : range.revocation().label() + "：" + violation.reason();
    }
}
