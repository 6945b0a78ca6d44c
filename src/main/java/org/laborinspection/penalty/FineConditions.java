package org.laborinspection.penalty;

import java.util.List;
import org.laborinspection.casefile.Refusal;

/** What must be there, and what may not, before a violation is reckoned under a row of the table (E.3). */
record FineConditions(Violation violation, PenaltyRange range, List<Factor> factors) {

    private static final String RULE = "CASE-13";

    void check() {
        if (range.condition() != null
                && range.measure() != PenaltyRange.Measure.NONE
                && !Violation.yes(violation.conditionMet())) {
            throw new Refusal(RULE, range.article(), range.label() + "以“" + range.condition() + "”为处罚条件，请核实并确认已经具备");
        }
        numbers();
        gains();
        revocation();
        if (Violation.yes(violation.noFine())) {
            if (!range.optional()) {
                throw new Refusal(RULE, range.article(), range.label() + "依法应当罚款，不能只作其他处罚；符合不予处罚情形的，请改提不予行政处罚");
            }
            reason("依法可以罚款而不罚款的，请写明理由");
        }
        weighing();
    }

    private void numbers() {
        if (range.measure().byPerson() && violation.persons() == null) {
            throw Refusal.field("violations", range.label() + "按人计罚，请填写" + range.counted());
        }
        if (range.measure() == PenaltyRange.Measure.PER_PERSON_MONTH && violation.months() == null) {
            throw Refusal.field("violations", range.label() + "按人按月计罚，请填写月数");
        }
        if (range.measure() == PenaltyRange.Measure.MULTIPLE && !range.multipliesGains() && violation.base() == null) {
            throw Refusal.field("violations", range.label() + "按倍数计罚，请填写" + range.counted());
        }
    }

    private void gains() {
        if (violation.gains() != null && range.confiscation() == PenaltyRange.Confiscation.NEVER) {
            throw new Refusal(RULE, range.article(), range.label() + "没有没收违法所得的规定，请删去违法所得");
        }
        if (violation.gains() == null && range.confiscation() == PenaltyRange.Confiscation.REQUIRED) {
            throw new Refusal(RULE, range.article(), range.label() + "以有违法所得为处罚条件，请填写违法所得");
        }
    }

    private void revocation() {
        if (!Violation.yes(violation.revoke())) {
            return;
        }
        switch (range.revocation()) {
            case NEVER -> throw new Refusal(RULE, range.article(), range.label() + "没有吊销许可证的规定，请取消");
            case GRAVE, NOT_CORRECTED -> reason("吊销许可证以“" + range.revocation().label() + "”为条件，请写明具备这一条件的事实");
            case ALWAYS -> {
                // said twice
            }
        }
    }

    private void weighing() {
        var lighter = has(Factor.Kind.STATUTORY) || has(Factor.Kind.LIGHTER);
        if (lighter && has(Factor.Kind.HEAVIER)) {
            reason("从轻、从重情节同时存在的，请写明如何权衡");
        }
        if (Violation.yes(violation.reduce())) {
            if (!has(Factor.Kind.STATUTORY)) {
                throw new Refusal(RULE, "《行政处罚法》第三十条至第三十二条", "减轻处罚须有法定从轻或者减轻的情形，请选择情节，或者改为从轻");
            }
            if (range.lower().signum() == 0) {
                throw new Refusal(RULE, range.article(), range.label() + "的罚款没有下限，谈不上减轻，请改为从轻");
            }
            if (Violation.yes(violation.noFine())) {
                throw Refusal.field("violations", "不处罚款的，不再减轻");
            }
            reason("减轻处罚的，请写明理由");
        }
    }

    private boolean has(Factor.Kind kind) {
        return factors.stream().anyMatch(factor -> factor.kind() == kind);
    }

    private void reason(String message) {
        if (violation.reason() == null || violation.reason().isBlank()) {
            throw new Refusal(RULE, "《行政处罚法》第三十四条", message);
        }
    }
}
