package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The tree of units, from the topmost down, each above those below it. */
public record UnitsPage(String title, String summary, CardsPage.Back back, @Nullable Verb add, List<Unit> units) {
    /**
     * One unit.
     *
     * @param depth how far below the topmost
     * @param disabled the word for it; null where it works
     * @param all where all its people are listed
     */
    public record Unit(String href, String name, int depth, @Nullable String disabled, String count, List<Person> people, String all,
            @Nullable Verb addUser, @Nullable Verb addBelow) {
        private static final int FACES = 5;

        public List<Person> first() {
            return people.subList(0, Math.min(FACES, people.size()));
        }
    }

    public record Person(String href, String name) {
        public Face face() {
            return Face.person(name);
        }
    }
}
