/** Fills a company of a chosen size and measures what the product answers beside what the same question costs in plain SQL. */
@org.jspecify.annotations.NullMarked
package bench;
