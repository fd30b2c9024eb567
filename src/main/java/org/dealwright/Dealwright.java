package org.dealwright;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole product in one process. */
@SpringBootApplication
public class Dealwright {
    public static void main(String[] arguments) {
        SpringApplication.run(Dealwright.class, arguments);
    }
}
