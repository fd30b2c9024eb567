package org.dealwright.edge.webapi.fetch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The operators of a FetchXML condition. Those that $filter has too, as a function in the namespace Microsoft.Dynamics.CRM, know its name.
 */
public enum Operator {
    EQ(Values.ONE), NE(Values.ONE), GT(Values.ONE), GE(Values.ONE), LT(Values.ONE), LE(Values.ONE),
    LIKE(Values.ONE), NOT_LIKE(Values.ONE),
    BEGINS_WITH(Values.ONE), NOT_BEGIN_WITH(Values.ONE), ENDS_WITH(Values.ONE), NOT_END_WITH(Values.ONE),
    NULL(Values.NONE), NOT_NULL(Values.NONE),
    IN(Values.SOME, "In"), NOT_IN(Values.SOME, "NotIn"), BETWEEN(Values.TWO, "Between"), NOT_BETWEEN(Values.TWO, "NotBetween"),
    CONTAIN_VALUES(Values.SOME, "ContainValues"), NOT_CONTAIN_VALUES(Values.SOME, "DoesNotContainValues"),

    ON(Values.ONE, "On"), ON_OR_BEFORE(Values.ONE, "OnOrBefore"), ON_OR_AFTER(Values.ONE, "OnOrAfter"),
    YESTERDAY(Values.NONE, "Yesterday"), TODAY(Values.NONE, "Today"), TOMORROW(Values.NONE, "Tomorrow"),
    LAST_SEVEN_DAYS(Values.NONE, "Last7Days"), NEXT_SEVEN_DAYS(Values.NONE, "Next7Days"),
    LAST_WEEK(Values.NONE, "LastWeek"), THIS_WEEK(Values.NONE, "ThisWeek"), NEXT_WEEK(Values.NONE, "NextWeek"),
    LAST_MONTH(Values.NONE, "LastMonth"), THIS_MONTH(Values.NONE, "ThisMonth"), NEXT_MONTH(Values.NONE, "NextMonth"),
    LAST_YEAR(Values.NONE, "LastYear"), THIS_YEAR(Values.NONE, "ThisYear"), NEXT_YEAR(Values.NONE, "NextYear"),
    LAST_X_HOURS(Values.ONE, "LastXHours"), NEXT_X_HOURS(Values.ONE, "NextXHours"),
    LAST_X_DAYS(Values.ONE, "LastXDays"), NEXT_X_DAYS(Values.ONE, "NextXDays"),
    LAST_X_WEEKS(Values.ONE, "LastXWeeks"), NEXT_X_WEEKS(Values.ONE, "NextXWeeks"),
    LAST_X_MONTHS(Values.ONE, "LastXMonths"), NEXT_X_MONTHS(Values.ONE, "NextXMonths"),
    LAST_X_YEARS(Values.ONE, "LastXYears"), NEXT_X_YEARS(Values.ONE, "NextXYears"),
    OLDERTHAN_X_MINUTES(Values.ONE, "OlderThanXMinutes"), OLDERTHAN_X_HOURS(Values.ONE, "OlderThanXHours"),
    OLDERTHAN_X_DAYS(Values.ONE, "OlderThanXDays"), OLDERTHAN_X_WEEKS(Values.ONE, "OlderThanXWeeks"),
    OLDERTHAN_X_MONTHS(Values.ONE, "OlderThanXMonths"), OLDERTHAN_X_YEARS(Values.ONE, "OlderThanXYears"),

    LAST_FISCAL_YEAR(Values.NONE, "LastFiscalYear"), THIS_FISCAL_YEAR(Values.NONE, "ThisFiscalYear"),
    NEXT_FISCAL_YEAR(Values.NONE, "NextFiscalYear"), LAST_FISCAL_PERIOD(Values.NONE, "LastFiscalPeriod"),
    THIS_FISCAL_PERIOD(Values.NONE, "ThisFiscalPeriod"), NEXT_FISCAL_PERIOD(Values.NONE, "NextFiscalPeriod"),
    LAST_X_FISCAL_YEARS(Values.ONE, "LastXFiscalYears"), NEXT_X_FISCAL_YEARS(Values.ONE, "NextXFiscalYears"),
    LAST_X_FISCAL_PERIODS(Values.ONE, "LastXFiscalPeriods"), NEXT_X_FISCAL_PERIODS(Values.ONE, "NextXFiscalPeriods"),
    IN_FISCAL_YEAR(Values.ONE, "InFiscalYear"), IN_FISCAL_PERIOD(Values.ONE, "InFiscalPeriod"),
    IN_FISCAL_PERIOD_AND_YEAR(Values.TWO, "InFiscalPeriodAndYear"),
    IN_OR_BEFORE_FISCAL_PERIOD_AND_YEAR(Values.TWO, "InOrBeforeFiscalPeriodAndYear"),
    IN_OR_AFTER_FISCAL_PERIOD_AND_YEAR(Values.TWO, "InOrAfterFiscalPeriodAndYear"),

    EQ_USERID(Values.NONE, "EqualUserId"), NE_USERID(Values.NONE, "NotEqualUserId"),
    EQ_BUSINESSID(Values.NONE, "EqualBusinessId"), NE_BUSINESSID(Values.NONE, "NotEqualBusinessId"),
    EQ_USERLANGUAGE(Values.NONE, "EqualUserLanguage"), EQ_USERTEAMS(Values.NONE, "EqualUserTeams"),
    EQ_USERORUSERTEAMS(Values.NONE, "EqualUserOrUserTeams"), EQ_USERORUSERHIERARCHY(Values.NONE, "EqualUserOrUserHierarchy"),
    EQ_USERORUSERHIERARCHYANDTEAMS(Values.NONE, "EqualUserOrUserHierarchyAndTeams"),
    UNDER(Values.ONE, "Under"), NOT_UNDER(Values.ONE, "NotUnder"), EQ_OR_UNDER(Values.ONE, "UnderOrEqual"),
    ABOVE(Values.ONE, "Above"), EQ_OR_ABOVE(Values.ONE, "AboveOrEqual");

    /** How many values an operator takes. */
    public enum Values {
        NONE, ONE, TWO, SOME;

        boolean allow(int count) {
            return switch (this) {
                case NONE -> count == 0;
                case ONE -> count == 1;
                case TWO -> count == 2;
                case SOME -> count > 0;
            };
        }
    }

    private static final Map<String, Operator> BY_NAME = byKey(Operator::xmlName);
    private static final Map<String, Operator> BY_FUNCTION = byKey(operator -> operator.function);

    private final Values values;
    private final @Nullable String function;

    Operator(Values values) {
        this(values, null);
    }

    Operator(Values values, @Nullable String function) {
        this.values = values;
        this.function = function;
    }

    public Values takes() {
        return values;
    }

    public String xmlName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the query function that does the same. */
    public Optional<String> function() {
        return Optional.ofNullable(function);
    }

    /** Shape: the name without its namespace. Result: null if there is no such query function. */
    public static @Nullable Operator ofFunction(String name) {
        return BY_FUNCTION.get(name);
    }

    /** Result: null if FetchXML has no such operator. */
    static @Nullable Operator ofName(String name) {
        return name.equals("neq") ? NE : BY_NAME.get(name);
    }

    private static Map<String, Operator> byKey(Function<Operator, @Nullable String> key) {
        return Arrays.stream(values()).filter(operator -> key.apply(operator) != null)
                .collect(Collectors.toUnmodifiableMap(operator -> String.valueOf(key.apply(operator)), operator -> operator));
    }
}
