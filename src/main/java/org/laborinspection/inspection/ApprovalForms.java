package org.laborinspection.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.laborinspection.casefile.Labelled;
import org.laborinspection.casework.AboutPaper;

/** What the forms from the collective discussion to the publication submit, and what is kept of them. */
final class ApprovalForms {

    private ApprovalForms() {}

    /** The minutes of a collective discussion (CASE-16). */
    record Discussion(
            @NotNull(message = "请填写讨论时间") LocalDateTime discussedAt,
            @NotBlank(message = "请填写讨论地点") @Size(max = 200, message = "讨论地点不能超过200字") String place,
            @NotBlank(message = "请选择主持人") String chair,
            @Valid @NotNull(message = "请填写参加人员") @Size(max = 30, message = "参加人员最多30人") List<Attendee> attendees,
            @Valid @NotNull(message = "请填写主要观点") @Size(max = 30, message = "主要观点最多30条") List<View> views,
            @NotBlank(message = "请填写结论意见") @Size(max = 2000, message = "结论意见不能超过2000字") String conclusion,
            @Size(max = 2000, message = "不同意见不能超过2000字") String dissent) {}

    record Attendee(@NotBlank(message = "请选择参加人员") String person, @NotNull(message = "请选择参加人员的身份") Capacity capacity) {}

    record View(
            @NotBlank(message = "请选择发言人") String person,
            @NotBlank(message = "请填写主要观点") @Size(max = 1000, message = "主要观点每条不能超过1000字") String view,
            @NotNull(message = "请选择表决意见") Vote vote) {}

    /** Who must be there (责任清单（九）二（三）3); the group in which the office keeps them. */
    enum Capacity implements Labelled {
        LEADER("局领导", "bureau-leader"),
        CHIEF("大队长", "brigade-chief"),
        DEPUTY("副大队长", "brigade-deputy"),
        HANDLER("承办人员", "inspector"),
        RECORDER("记录员", "recorder");

        private final String label;
        private final String group;

        Capacity(String label, String group) {
            this.label = label;
            this.group = group;
        }

        @Override
        public String label() {
            return label;
        }

        String group() {
            return group;
        }
    }

    enum Vote implements Labelled {
        AGREE("同意"),
        DISAGREE("不同意"),
        REPORT("汇报，不表决");

        private final String label;

        Vote(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** What the legal reviewer found on each of his subjects (CASE-17). */
    record LegalReview(
            @Valid @NotNull(message = "请逐项填写审核意见") @Size(max = 20, message = "审核事项最多20项") List<Finding> items) {}

    record Finding(
            @NotBlank(message = "请填写审核事项") @Size(max = 100, message = "审核事项不能超过100字") String item,
            @NotNull(message = "请逐项选择审核意见") Verdict verdict,
            @Size(max = 500, message = "说明不能超过500字") String note) {}

    enum Verdict implements Labelled {
        OK("合法适当"),
        PROBLEM("存在问题");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** A legal review as it is kept: with its outcome, and whether it came after a hearing. */
    record Reviewed(List<Finding> items, String outcome, boolean afterHearing) {}

    /** The notice and the proposal it told the party of. */
    record Notice(long document, long proposal) implements AboutPaper {}

    /** What the party says to a notice; which fields are owed depends on the outcome. */
    record Party(
            LocalDate statedOn,
            @Size(max = 100, message = "陈述人不能超过100字") String stater,
            @Size(max = 4000, message = "陈述内容不能超过4000字") String content,
            @Size(max = 1000, message = "提交的证据不能超过1000字") String evidence,
            Adopted adopted,
            @Size(max = 2000, message = "复核意见不能超过2000字") String review,
            LocalDate requestedOn,
            Manner manner,
            Heard.Conclusion conclusion,
            LocalDate waivedOn) {}

    /** A statement and its written review, as it is kept. */
    record Statement(
            long document,
            LocalDate statedOn,
            String stater,
            String content,
            String evidence,
            Adopted adopted,
            String review)
            implements AboutPaper {}

    enum Adopted implements Labelled {
        YES("采纳"),
        PARTLY("部分采纳"),
        NO("不采纳");

        private final String label;

        Adopted(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    enum Manner implements Labelled {
        WRITTEN("书面"),
        ORAL("口头（记入笔录）");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** That the party was heard on a notice, as it is kept. */
    record Heard(long document, Conclusion conclusion, LocalDate waivedOn) implements AboutPaper {

        enum Conclusion implements Labelled {
            STATED("已陈述申辩并复核"),
            NONE("期满未提出"),
            WAIVED("书面放弃");

            private final String label;

            Conclusion(String label) {
                this.label = label;
            }

            @Override
            public String label() {
                return label;
            }
        }
    }

    /** The final report (CASE-21); empty where the proposal is to be changed instead. */
    record Report(
            @Size(max = 4000, message = "调查经过不能超过4000字") String course,
            @Size(max = 4000, message = "听取意见情况不能超过4000字") String heard,
            @Size(max = 4000, message = "定性和处理意见不能超过4000字") String conclusion) {}

    record Signature(YesNo publicity, @Size(max = 1000, message = "公开的理由不能超过1000字") String publicityReason) {}

    enum YesNo implements Labelled {
        YES("是"),
        NO("否");

        private final String label;

        YesNo(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    record Publication(
            @NotNull(message = "请填写公开日期") LocalDate publishedOn,
            @NotBlank(message = "请填写公开载体") @Size(max = 200, message = "公开载体不能超过200字") String medium) {}

    /** That decisions were made: the proposal they follow and their papers. */
    record Decision(long proposal, List<Long> documents) {}
}
