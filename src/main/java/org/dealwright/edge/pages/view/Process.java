package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The guided stages of a record.
 *
 * @param end what became of the process; empty while it goes on
 * @param menu what can be done with the process itself
 */
public record Process(String id, String label, String end, List<Stage> stages, List<Verb> menu) {
    public enum Standing {
        DONE(" process__stage--done"), ACTIVE(" process__stage--active"), NEXT(" process__stage--next");

        private final String style;

        Standing(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    /** @param sheet what the stage asks for; open shows it at once */
    public record Stage(String name, String note, Standing standing, @Nullable Sheet sheet, boolean open) {
    }

    public record Sheet(String title, String hint, List<Step> steps, @Nullable Verb back, @Nullable Verb forward) {
    }

    /** @param field the editor of a step that is not done yet */
    public record Step(String label, boolean done, boolean required, String value, @Nullable Field field) {
    }
}
