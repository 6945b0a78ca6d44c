package org.laborinspection;

import java.util.TimeZone;
import org.laborinspection.calendar.Office;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the case-handling application: engine, webapps and our own doors in one process. */
@SpringBootApplication
public class LaborInspectionApplication {

    static {
        // the law's days are the office's days, wherever the machine stands (T10)
        TimeZone.setDefault(TimeZone.getTimeZone(Office.ZONE));
    }

    public static void main(String[] args) {
        SpringApplication.run(LaborInspectionApplication.class, args);
    }
}
