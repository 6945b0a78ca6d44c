package org.laborinspection.document;

import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.Refusal;

/**
 * What a proof of service (送达回证, D35) says. Which way is lawful when is for the process to judge.
 *
 * @param relation of the receiver to the addressee
 * @param servers ids of the two who served
 */
public record ProofOfService(
        ServiceWay way,
        String place,
        LocalDate servedOn,
        String receiver,
        String relation,
        String refusalReason,
        String witness,
        List<String> servers,
        String remarks) {

    public ProofOfService {
        if (way == null) {
            throw Refusal.field("way", "请选择送达方式");
        }
        if (servedOn == null) {
            throw Refusal.field("servedOn", "请填写送达日期");
        }
        if (servers == null || servers.size() != 2 || servers.get(0).equals(servers.get(1))) {
            throw Refusal.field("servers", "送达人应当为两名不同的执法人员");
        }
        servers = List.copyOf(servers);
    }
}
