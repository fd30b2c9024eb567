package org.dealwright;

import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import org.dealwright.core.database.Maintenance;

/** The whole product in one process. */
@SpringBootApplication
public class Dealwright {
    public static void main(String[] arguments) {
        var all = List.of(arguments);
        if (Maintenance.isMeantBy(all)) {
            System.exit(Maintenance.run(all));
        }
        SpringApplication.run(Dealwright.class, arguments);
    }
}
