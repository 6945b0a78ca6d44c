package org.laborinspection.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.camunda.bpm.engine.IdentityService;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the fictitious staff into the office: users, groups, certificates. */
@Component
@Profile("demo")
public class DemoOffice {

    /** The password of every demo login. */
    public static final String PASSWORD = "Demo#2026-ok";

    private final IdentityService identity;
    private final Staff staff;

    DemoOffice(IdentityService identity, Staff staff) {
        this.identity = identity;
        this.staff = staff;
    }

    /** Creates who is missing, from {@code demo/staff.csv}; safe to repeat. */
    public void open() {
        for (var row : rows()) {
            var cells = row.split(",", -1);
            if (identity.createUserQuery().userId(cells[0]).count() == 0) {
                var user = identity.newUser(cells[0]);
                user.setFirstName(cells[1]);
                user.setLastName("");
                user.setPassword(PASSWORD);
                identity.saveUser(user);
                for (var group : cells[3].split(" ")) {
                    identity.createMembership(cells[0], group);
                }
            }
            staff.put(new StaffMember(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[4].isEmpty() ? null : cells[4],
                    cells[5].isEmpty() ? null : LocalDate.parse(cells[5]),
                    cells[6].isEmpty() ? null : LocalDate.parse(cells[6]),
                    null,
                    cells[7].isEmpty() ? null : cells[7]));
        }
    }

    private static java.util.List<String> rows() {
        try {
            return new ClassPathResource("demo/staff.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
