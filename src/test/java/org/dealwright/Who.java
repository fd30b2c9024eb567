package org.dealwright;

/** The people of the world. */
public enum Who {
    /** System Administrator, at the root. */
    ADMIN("Ada", "Berg", "System Administrator", Where.NORDKAMM),
    /** Sales Manager, in North. */
    MANAGER("Magnus", "Lie", "Sales Manager", Where.NORTH),
    /** Salesperson, in North. */
    SALESPERSON("Sofia", "Nowak", "Salesperson", Where.NORTH),
    /** Salesperson, in South. */
    OTHER_SALESPERSON("Omar", "Yılmaz", "Salesperson", Where.SOUTH);

    private final String first;
    private final String last;
    private final String role;
    private final Where unit;

    /** The units of the world; the first is the root. */
    public enum Where {
        NORDKAMM("Nordkamm"), NORTH("North"), SOUTH("South");

        private final String title;

        Where(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    Who(String first, String last, String role, Where unit) {
        this.first = first;
        this.last = last;
        this.role = role;
        this.unit = unit;
    }

    public String first() {
        return first;
    }

    public String last() {
        return last;
    }

    public String role() {
        return role;
    }

    public Where unit() {
        return unit;
    }

    public String email() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '.') + "@nordkamm.example";
    }

    public String password() {
        return "correct horse " + name();
    }
}
