package org.dealwright.edge.exchange;

import java.util.regex.Pattern;

/** How the cells of one column write days and numbers, from all of them together. */
final class Writing {
    private static final Pattern ONE_SIGN = Pattern.compile("[-(]?[^0-9]*[0-9]+([.,])([0-9]+)[^0-9]*");
    private static final Pattern BOTH_SIGNS = Pattern.compile("[-(]?[^0-9]*[0-9]{1,3}(?:([.,])[0-9]{3})+([.,])[0-9]*[^0-9]*");
    private static final Pattern REPEATED = Pattern.compile("[-(]?[^0-9]*[0-9]{1,3}([.,])[0-9]{3}\\1[0-9]{3}.*");
    private static final int MONTHS = 12;
    private boolean days;
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean point;
    private boolean comma;

    void see(String text) {
        if (text.length() > 40) {
            return;
        }
        var day = CellDay.NUMBERED.matcher(text.split("[ T]", 2)[0]);
        if (day.matches()) {
            days = true;
            dayFirst |= Integer.parseInt(day.group(1)) > MONTHS || day.group(2).equals(".");
            monthFirst |= Integer.parseInt(day.group(3)) > MONTHS;
        } else {
            number(text);
        }
    }

    private void number(String text) {
        var both = BOTH_SIGNS.matcher(text);
        var repeated = REPEATED.matcher(text);
        var one = ONE_SIGN.matcher(text);
        if (both.matches() && !both.group(1).equals(both.group(2))) {
            sign(both.group(2));
        } else if (repeated.matches()) {
            sign(repeated.group(1).equals(".") ? "," : ".");
        } else if (one.matches() && one.group(2).length() != 3) {
            sign(one.group(1));
        }
    }

    private void sign(String decimal) {
        point |= decimal.equals(".");
        comma |= decimal.equals(",");
    }

    /** Whether there are days whose order must be known. */
    boolean days() {
        return days;
    }

    boolean dayFirst() {
        return dayFirst;
    }

    boolean monthFirst() {
        return monthFirst;
    }

    boolean point() {
        return point;
    }

    boolean comma() {
        return comma;
    }
}
