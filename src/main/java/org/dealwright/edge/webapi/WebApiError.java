package org.dealwright.edge.webapi;

import org.dealwright.core.kernel.ErrorCode;

/**
 * What can be wrong with a request of the web API itself.
 * What the field answers with code 0x0 (all errors of its parser) keeps a number of our own for documents and texts, and shows 0x0
 * on the wire.
 */
public enum WebApiError implements ErrorCode {
    /**
     * The text ends too early or has something unexpected.
     * Arguments: option, position (from 0), place (end or text), found if text, hint (yes or no), expected if yes.
     */
    SYNTAX_ERROR(0x8D00E001, true),
    /** A percent escape that is broken or is not UTF-8. Arguments: text. */
    BAD_ENCODING(0x8D00E002, true),
    /** Arguments: option, limit. */
    NESTED_TOO_DEEP(0x8D00E003, true),
    /** Arguments: limit. */
    ADDRESS_TOO_LONG(0x8D00E004, true),
    /** Looks like a date, number or id, but there is no such value. Arguments: option, value. */
    LITERAL_INVALID(0x8D00E005, true),
    /** Arguments: option. */
    QUERY_OPTION_UNSUPPORTED(0x8D00E006, true),
    /** Arguments: option. */
    QUERY_OPTION_REPEATED(0x8D00E007, true),
    /** Arguments: option, value. */
    QUERY_OPTION_INVALID(0x8D00E008, true),
    /** Arguments: option. */
    QUERY_OPTION_NOT_IN_EXPAND(0x8D00E009, true),
    /** Arguments: alias. */
    ALIAS_NOT_IN_EXPAND(0x8D00E00A, true),
    /** A function of $filter that the service does not have. Arguments: name. */
    FUNCTION_UNSUPPORTED(0x8D00E00B, true),
    /** Arguments: name. */
    OPERATOR_UNSUPPORTED(0x8D00E00C, true),
    QUERY_FUNCTION_NEGATED(0x8D00E00D, true),
    /** More than one of fetchXml, savedQuery, userQuery. */
    QUERY_SOURCE_AMBIGUOUS(0x8D00E00E, true),
    /** An address that is not below the service root. Arguments: address. */
    ADDRESS_OUTSIDE_SERVICE(0x8D00E00F, true),
    /** A name that a type does not have. Arguments: name, entity (with its namespace). */
    PROPERTY_UNKNOWN(0x8D00E010, true),
    /** A comparison of what can't be compared. Arguments: left, right (types of the metadata document). */
    OPERANDS_DIFFER(0x8D00E011, true),
    /** A path that leads where a condition, an order or a choice of columns can't follow. Arguments: path. */
    PATH_UNSUPPORTED(0x8D00E012, true),
    /** A form of $apply that is not supported. Arguments: part. */
    APPLY_UNSUPPORTED(0x8D00E013, true),

    /** FetchXML that is not XML, or has a document type. Arguments: problem (text of the XML reader) */
    FETCH_NOT_XML(0x8D00E021, false),
    /** Arguments: element, parent. */
    FETCH_ELEMENT_UNEXPECTED(0x8D00E022, false),
    /** Arguments: element, attribute. */
    FETCH_ATTRIBUTE_MISSING(0x8D00E023, false),
    /** Arguments: element, attribute, value. */
    FETCH_ATTRIBUTE_INVALID(0x8D00E024, false),
    /** Arguments: operator, expected (number of values). */
    FETCH_VALUE_COUNT(0x8D00E025, false),
    /** Arguments: limit. */
    FETCH_TOO_LONG(0x8D00E026, false),
    PAGING_COOKIE_INVALID(0x8D00E027, false),
    FETCH_ENTITY_MISSING(0x8D00E028, false),
    /** A link-entity that does not follow a relationship, or asks what can't be asked of one. Arguments: link, reason (a word). */
    FETCH_LINK_UNSUPPORTED(0x8D00E029, false),
    /** A part of FetchXML that is not supported. Arguments: part. */
    FETCH_UNSUPPORTED(0x8D00E02A, false),

    /** Arguments: header, value. */
    BATCH_HEADER_INVALID(0x8D00E041, false),
    /** Arguments: boundary. */
    BATCH_BOUNDARY_MISSING(0x8D00E042, false),
    /** Arguments: line. */
    BATCH_REQUEST_LINE_INVALID(0x8D00E043, false),
    BATCH_NESTED(0x8D00E044, false),
    BATCH_READ_IN_CHANGE_SET(0x8D00E045, false),
    /** Arguments: limit. */
    BATCH_TOO_MANY(0x8D00E046, false),
    /** Arguments: id. */
    BATCH_CONTENT_ID_UNKNOWN(0x8D00E047, false),
    /** Arguments: id. */
    BATCH_CONTENT_ID_REPEATED(0x8D00E048, false),

    /** The body is not what its type says. Arguments: problem (text of the reader). */
    BODY_UNREADABLE(0x8D00E061, true),
    /** Arguments: limit (bytes). */
    BODY_TOO_LARGE(0x8D00E062, false, 413),
    /** A value that a property can't be given in this way. Arguments: name, expected. */
    PROPERTY_VALUE_INVALID(0x8D00E064, false),
    /** A lookup's id, which is written through its navigation property. Arguments: name, navigation. */
    PROPERTY_NOT_WRITABLE(0x8D00E065, false),
    /** A record is expected, and the address is none. Arguments: address. */
    ADDRESS_NO_RECORD(0x8D00E066, false),
    /** The names in the parentheses of an address are no key of the type. Arguments: type, key. */
    KEY_UNKNOWN(0x8D00E067, false),
    /** More than one record has the values that an address names. Arguments: type. */
    KEY_AMBIGUOUS(0x8D00E070, false),
    /** Arguments: method. */
    METHOD_NOT_ALLOWED(0x8D00E068, false, 405),
    /** An operation that there is not, or not under this method. Arguments: address. */
    OPERATION_NOT_FOUND(0x8D00E069, true, 404),
    /** A bound operation under its bare name. Arguments: name. */
    OPERATION_NOT_QUALIFIED(0x8D00E06A, true),
    /** Arguments: operation, name. */
    PARAMETER_MISSING(0x8D00E06B, false),
    /** Arguments: operation, name. */
    PARAMETER_UNKNOWN(0x8D00E06C, true),
    /** Arguments: name, expected. */
    PARAMETER_INVALID(0x8D00E06D, false),
    /** Arguments: header. */
    IMPERSONATION_UNSUPPORTED(0x8D00E06E, false, 403),
    /** Arguments: what. */
    NOT_IMPLEMENTED(0x8D00E06F, false, 501),

    /** A type or column that there is not. Arguments: set, name. */
    DEFINITION_MISSING(0x8D00E071, false),
    /** Arguments: segment. */
    RESOURCE_NOT_FOUND(0x8006088A, false, 404),
    EXPAND_SHAPE_UNSUPPORTED(0x80060888, false),
    ROW_VERSION_NOT_PROVIDED(0x8006088D, false),
    OPTIMISTIC_CONCURRENCY_NOT_ENABLED(0x80060883, false),
    /** Too many requests; with Retry-After. */
    THROTTLED(0x80072322, false, 429);

    private final int number;
    private final boolean parser;
    private final int status;

    WebApiError(int number, boolean parser) {
        this(number, parser, 0);
    }

    WebApiError(int number, boolean parser, int status) {
        this.number = number;
        this.parser = parser;
        this.status = status;
    }

    /** The HTTP status where the kind of the fault does not decide it, else 0. */
    int status() {
        return status;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String hex() {
        return parser ? "0x0" : ErrorCode.super.hex();
    }
}
