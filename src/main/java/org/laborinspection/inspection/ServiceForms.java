package org.laborinspection.inspection;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casework.AboutPaper;
import org.laborinspection.document.ServiceWay;

/** What the forms of service submit, and what is kept of a service in the case. */
final class ServiceForms {

    private ServiceForms() {}

    record Serve(
            ServiceWay way,
            List<String> servers,
            LocalDate servedOn,
            @Size(max = 300, message = "送达地点不能超过300字") String place,
            @Size(max = 100, message = "收件人不能超过100字") String receiver,
            @Size(max = 100, message = "收件人身份不能超过100字") String relation,
            @Size(max = 100, message = "邮件号不能超过100字") String trackingNo,
            @Size(max = 200, message = "受托机关不能超过200字") String entrustedTo,
            @Size(max = 100, message = "确认书编号不能超过100字") String confirmation) {

        Serve {
            servers = servers == null ? List.of() : List.copyOf(servers);
        }
    }

    record Leave(
            LocalDate leftOn,
            @Size(max = 300, message = "留置地点不能超过300字") String place,
            List<String> servers,
            @Size(max = 500, message = "拒收事由不能超过500字") String refusalReason,
            @Size(max = 100, message = "见证人不能超过100字") String witness,
            Boolean recorded) {

        Leave {
            servers = servers == null ? List.of() : List.copyOf(servers);
        }
    }

    record Announce(
            LocalDate publishedOn,
            @Size(max = 200, message = "公告媒介不能超过200字") String medium,
            @Size(max = 500, message = "公告原因不能超过500字") String reason,
            @Size(max = 1000, message = "此前送达经过不能超过1000字") String attempts) {}

    /** A service as it is kept in the case; {@code servedOn} is null while an announcement runs. */
    record Served(
            long document,
            ServiceWay way,
            LocalDate servedOn,
            String place,
            String receiver,
            String relation,
            String refusalReason,
            String witness,
            List<String> servers,
            String remarks)
            implements AboutPaper {}
}
