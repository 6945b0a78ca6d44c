package org.laborinspection.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.Labelled;

/** What the forms of approval, execution and closure submit. */
final class DecisionForms {

    private DecisionForms() {}

    record Proposal(
            @NotNull(message = "请选择拟作出的处理") Measure measure,
            @NotBlank(message = "请填写查明的违法事实") @Size(max = 4000, message = "违法事实不能超过4000字") String facts,
            @Size(max = 4000, message = "当事人陈述不能超过4000字") String statement,
            @NotBlank(message = "请填写依据") @Size(max = 1000, message = "依据不能超过1000字") String basis,
            @NotBlank(message = "请填写理由") @Size(max = 2000, message = "理由不能超过2000字") String reason,
            WithdrawalGround ground,
            @Valid @Size(max = 100, message = "改正内容最多100项") List<Item> items,
            Integer termDays) {

        Proposal {
            items = items == null ? List.of() : items;
        }
    }

    /** One thing to correct; the amount in yuan where a sum is to be paid. */
    record Item(
            @NotBlank(message = "请填写改正内容") @Size(max = 500, message = "改正内容每项不能超过500字") String item,
            @DecimalMin(value = "0", message = "金额不能为负数") @Digits(integer = 12, fraction = 2, message = "金额最多两位小数")
                    BigDecimal amount) {}

    /** Why a case is withdrawn (CASE-26; 条例第十八条第三项). */
    enum WithdrawalGround implements Labelled {
        MINOR_CORRECTED("情节轻微且已改正"),
        NO_VIOLATION("违法事实不成立");

        private final String label;

        WithdrawalGround(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    record Check(
            @NotNull(message = "请填写复查日期") LocalDate checkedOn,
            @NotNull(message = "请选择复查人员") @Size(min = 2, max = 2, message = "复查须由两名承办人员到场") List<String> checkers,
            @Valid @NotNull(message = "请逐项填写整改情况") List<Result> results,
            @NotBlank(message = "请填写复查情况") @Size(max = 2000, message = "复查情况不能超过2000字") String summary,
            String outcome) {

        Check with(String outcome) {
            return new Check(checkedOn, checkers, results, summary, outcome);
        }
    }

    record Result(
            @NotBlank(message = "请填写整改项目") @Size(max = 500, message = "整改项目每项不能超过500字") String item,
            @NotNull(message = "请选择是否已改正") Done done,
            @Size(max = 500, message = "说明不能超过500字") String note) {}

    enum Done implements Labelled {
        YES("已改正"),
        PARTLY("部分改正"),
        NO("未改正");

        private final String label;

        Done(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    record Closure(
            @NotBlank(message = "请填写处理结果") @Size(max = 2000, message = "处理结果不能超过2000字") String result,
            @NotBlank(message = "请填写执行情况") @Size(max = 2000, message = "执行情况不能超过2000字") String performance,
            @NotNull(message = "请选择结案原因") ClosureReason closureReason) {}

    record Reply(ReplyWay way, LocalDate repliedOn, @Size(max = 2000, message = "答复内容不能超过2000字") String content) {}

    enum ReplyWay implements Labelled {
        PHONE("电话"),
        WRITTEN("书面"),
        IN_PERSON("当面");

        private final String label;

        ReplyWay(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
