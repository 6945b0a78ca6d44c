package org.laborinspection.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, with which certificate, and who is out of which case. Its user ids are those of the engine. */
@Service
@Transactional
public class Staff {

    private static final String SELECT =
            "select s.user_id, s.name, s.position, c.number, c.valid_from, c.valid_until, s.email, s.unit from li_staff s left join li_certificate c on c.user_id = s.user_id";

    private final JdbcClient jdbc;

    public Staff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a member or replaces what is known of him. */
    public void put(StaffMember member) {
        jdbc.sql("delete from li_certificate where user_id = ?")
                .param(member.userId())
                .update();
        var known = jdbc.sql("update li_staff set name = ?, position = ?, email = ?, unit = ? where user_id = ?")
                .params(member.name(), member.position(), member.email(), member.unit(), member.userId())
                .update();
        if (known == 0) {
            jdbc.sql("insert into li_staff (user_id, name, position, email, unit) values (?, ?, ?, ?, ?)")
                    .params(member.userId(), member.name(), member.position(), member.email(), member.unit())
                    .update();
        }
        if (member.certificateNo() != null) {
            jdbc.sql("insert into li_certificate values (?, ?, ?, ?)")
                    .params(member.userId(), member.certificateNo(), member.validFrom(), member.validUntil())
                    .update();
        }
    }

    public Optional<StaffMember> find(String userId) {
        return jdbc.sql(SELECT + " where s.user_id = ?")
                .param(userId)
                .query(Staff::member)
                .optional();
    }

    public List<StaffMember> all() {
        return jdbc.sql(SELECT + " order by s.user_id").query(Staff::member).list();
    }

    /** The name people know him by; the id itself for who is not on the staff list. */
    public String nameOf(String userId) {
        return find(userId).map(StaffMember::name).orElse(userId);
    }

    /** Takes somebody out of a case (处罚法第四十三条). */
    public void recuse(String caseNo, String userId, String ground, String decidedBy, LocalDate decidedOn) {
        jdbc.sql("insert into li_recusal (case_no, user_id, ground, decided_by, decided_on) values (?, ?, ?, ?, ?)")
                .params(caseNo, userId, ground, decidedBy, decidedOn)
                .update();
    }

    public boolean recused(String caseNo, String userId) {
        return jdbc.sql("select count(*) from li_recusal where case_no = ? and user_id = ?")
                        .params(caseNo, userId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The cases this person is out of. */
    public List<String> recusedFrom(String userId) {
        return jdbc.sql("select distinct case_no from li_recusal where user_id = ?")
                .param(userId)
                .query(String.class)
                .list();
    }

    /** Who is out of the case. */
    public List<String> recused(String caseNo) {
        return jdbc.sql("select distinct user_id from li_recusal where case_no = ?")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private static StaffMember member(ResultSet row, int index) throws SQLException {
        return new StaffMember(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getString(8));
    }
}
