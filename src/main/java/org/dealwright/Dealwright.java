package org.dealwright;

import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

import org.dealwright.core.database.Maintenance;
import org.dealwright.core.launch.Launch;

/** The whole product in one process. Beans are named by their whole class name, so that two rooms may use the same word. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Dealwright {
    public static void main(String[] arguments) {
        var all = List.of(arguments);
        if (Maintenance.isMeantBy(all)) {
            System.exit(Maintenance.run(all));
        }
        Launch.laidOut(arguments);
        SpringApplication.run(Dealwright.class, arguments);
    }
}
