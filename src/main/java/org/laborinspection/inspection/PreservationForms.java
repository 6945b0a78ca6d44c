package org.laborinspection.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.Labelled;
import org.laborinspection.casework.AboutPaper;
import org.laborinspection.inspection.MinutesForms.Signature;

/** What the forms of 先行登记保存 submit, and what is kept of it in the case (F D14, D15; 处罚法第五十六条). */
final class PreservationForms {

    private PreservationForms() {}

    /** What a handler asks for. */
    record Preservation(
            @NotNull(message = "请选择登记保存的情形") Ground ground,
            @NotBlank(message = "请填写登记保存的理由") @Size(max = 1000, message = "理由不能超过1000字") String reason,
            @NotEmpty(message = "请填写拟登记保存的证据") @Valid @Size(max = 200, message = "证据一次最多登记200项") List<Item> items) {}

    record Item(
            @NotBlank(message = "请填写证据名称") @Size(max = 200, message = "证据名称不能超过200字") String name,
            @Size(max = 200, message = "规格、特征不能超过200字") String feature,
            @NotBlank(message = "请填写数量") @Size(max = 50, message = "数量不能超过50字") String quantity,
            @Size(max = 200, message = "备注不能超过200字") String note) {}

    /** What the leader said to a request; who and when is the entry's own. */
    record Approved(long request) {}

    /** The list as it was made on the spot, and how the party signed for it. */
    record Register(
            Manner manner,
            @Size(max = 200, message = "保存地点不能超过200字") String place,
            @Size(max = 100, message = "保管人不能超过100字") String custodian,
            @Valid @Size(max = 200, message = "证据一次最多登记200项") List<Item> items,
            List<String> servers,
            Signature signature,
            @Size(max = 100, message = "签收人不能超过100字") String receiver,
            @Size(max = 100, message = "身份不能超过100字") String relation,
            @Size(max = 500, message = "拒收事由不能超过500字") String refusalReason,
            @Size(max = 100, message = "见证人不能超过100字") String witness,
            Boolean recorded) {

        Register {
            items = items == null ? List.of() : List.copyOf(items);
            servers = servers == null ? List.of() : List.copyOf(servers);
        }
    }

    /** What lies preserved under a notice, from that day on. */
    record Preserved(
            long document, LocalDate preservedOn, Manner manner, String place, String custodian, List<Item> items)
            implements AboutPaper {}

    /** What is to become of each piece. */
    record Disposal(
            @NotEmpty(message = "请逐项填写处理意见") @Valid List<Disposed> items,
            @NotBlank(message = "请填写处理理由") @Size(max = 1000, message = "处理理由不能超过1000字") String reason,
            @Size(max = 300, message = "领取方式不能超过300字") String collection) {}

    record Disposed(
            @NotBlank(message = "请填写证据名称") String name, String quantity, @NotNull(message = "请选择处理意见") Way way) {}

    record Proposed(long document, List<Disposed> items, String reason, String collection) implements AboutPaper {}

    enum Ground implements Labelled {
        MAY_BE_LOST("证据可能灭失"),
        HARD_LATER("证据以后难以取得");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    enum Manner implements Labelled {
        ON_SITE("就地保存"),
        MOVED("异地保存");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** What may become of preserved evidence; {@code ends} says whether it only gives back what was held. */
    enum Way implements Labelled {
        RELEASE("解除先行登记保存", true),
        RETURN("返还当事人", true),
        COPY("采取复制、拍照、录像等方式保全后返还当事人", true),
        TRANSFER("移送有关部门处理", false),
        CONFISCATE("依法应当没收，另行依照行政处罚程序决定", false);

        private final String label;
        private final boolean ends;

        Way(String label, boolean ends) {
            this.label = label;
            this.ends = ends;
        }

        @Override
        public String label() {
            return label;
        }

        boolean ends() {
            return ends;
        }
    }
}
