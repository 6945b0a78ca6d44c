package org.laborinspection.inspection;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.laborinspection.casefile.Labelled;

/** What the forms of the filing stage submit. */
final class FilingForms {

    private FilingForms() {}

    record Prepare(
            @Size(max = 300, message = "地址不能超过300字") String employerAddress,
            @Size(max = 100, message = "联系人不能超过100字") String employerContact,
            @Size(max = 50, message = "电话不能超过50字") String employerPhone,
            @Size(max = 1000, message = "涉嫌违反条款不能超过1000字") String basis,
            @Size(max = 2000, message = "承办意见不能超过2000字") String suggestion) {}

    /** The chief's decision; which fields are owed depends on the outcome. */
    record Decide(
            List<String> handlers,
            @Size(max = 1000, message = "依据不能超过1000字") String basis,
            ReferTo referTo,
            @Size(max = 200, message = "部门名称不能超过200字") String referAuthority) {

        Decide {
            handlers = handlers == null ? List.of() : List.copyOf(handlers);
        }
    }

    /** Where a matter goes that is not for labour inspection (CASE-05; 条例第二十一条). */
    enum ReferTo implements Labelled {
        ARBITRATION("劳动争议仲裁"),
        COURT("诉讼"),
        OTHER_AUTHORITY("其他部门");

        private final String label;

        ReferTo(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
