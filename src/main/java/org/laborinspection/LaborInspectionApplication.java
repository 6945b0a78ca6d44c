package org.laborinspection;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the case-handling application: engine, webapps and our own doors in one process. */
@SpringBootApplication
public class LaborInspectionApplication {

    public static void main(String[] args) {
        SpringApplication.run(LaborInspectionApplication.class, args);
    }
}
