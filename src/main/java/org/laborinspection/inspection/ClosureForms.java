package org.laborinspection.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.ClosureReason;
import org.laborinspection.casefile.Labelled;
import org.laborinspection.casework.AboutPaper;

/** What the forms of the check on the spot, of closure and of the reply submit. */
final class ClosureForms {

    private ClosureForms() {}

    record Check(
            @NotNull(message = "请填写复查日期") LocalDate checkedOn,
            @NotNull(message = "请选择复查人员") @Size(min = 2, max = 2, message = "复查须由两名承办人员到场") List<String> checkers,
            @Valid @NotNull(message = "请逐项填写整改情况") List<Result> results,
            @NotBlank(message = "请填写复查情况") @Size(max = 2000, message = "复查情况不能超过2000字") String summary) {

        Checked kept(long document, String outcome) {
            return new Checked(document, checkedOn, checkers, results, summary, outcome);
        }
    }

    /** A check as it is kept: which order was checked, and how it came out. */
    record Checked(
            long document,
            LocalDate checkedOn,
            List<String> checkers,
            List<Result> results,
            String summary,
            String outcome)
            implements AboutPaper {}

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
