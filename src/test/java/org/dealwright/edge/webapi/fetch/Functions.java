package org.dealwright.edge.webapi.fetch;

/** The query functions that a real service publishes, without Contains. */
final class Functions {
    static final String[] ALL = """
            Yesterday Today Tomorrow Last7Days Next7Days LastWeek ThisWeek NextWeek LastMonth ThisMonth NextMonth LastYear ThisYear NextYear
            EqualUserId NotEqualUserId EqualBusinessId NotEqualBusinessId EqualUserLanguage LastFiscalYear ThisFiscalYear NextFiscalYear
            LastFiscalPeriod ThisFiscalPeriod NextFiscalPeriod EqualUserTeams EqualUserOrUserTeams EqualUserOrUserHierarchy
            EqualUserOrUserHierarchyAndTeams
            LastXHours NextXHours LastXDays NextXDays LastXWeeks NextXWeeks LastXMonths NextXMonths LastXYears NextXYears
            LastXFiscalYears NextXFiscalYears LastXFiscalPeriods NextXFiscalPeriods
            OlderThanXMinutes OlderThanXHours OlderThanXDays OlderThanXWeeks OlderThanXMonths OlderThanXYears InFiscalYear InFiscalPeriod
            On OnOrBefore OnOrAfter Under NotUnder UnderOrEqual Above AboveOrEqual
            In NotIn Between NotBetween ContainValues DoesNotContainValues
            InFiscalPeriodAndYear InOrBeforeFiscalPeriodAndYear InOrAfterFiscalPeriodAndYear
            """.strip().split("\\s+");

    private Functions() {}
}
