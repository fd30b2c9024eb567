package org.dealwright;

import java.util.stream.Stream;

import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.JavaPackage;

/** The modules are the rooms, two levels below the root: floors are no modules. */
public class Rooms implements ApplicationModuleDetectionStrategy {
    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
        return root.getDirectSubPackages().stream().flatMap(floor -> floor.getDirectSubPackages().stream());
    }
}
