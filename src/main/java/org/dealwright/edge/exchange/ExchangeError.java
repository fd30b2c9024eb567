package org.dealwright.edge.exchange;

import org.dealwright.core.kernel.ErrorCode;

/** What can be wrong with a file, with how it is mapped, and with one of its lines. */
public enum ExchangeError implements ErrorCode {
    FILE_EMPTY(0x80040357),
    FILE_TOO_LARGE(0x80040355),
    FILE_NOT_TEXT(0x8D002301),
    FILE_IS_WORKBOOK(0x8D002302),
    FILE_UNREADABLE(0x8D002303),
    FILE_GONE(0x8D002304),
    ENCODING_UNKNOWN(0x8D002305),
    TARGET_UNKNOWN(0x8D002306),
    TARGET_TWICE(0x8D002307),
    HEADER_UNKNOWN(0x8D002308),
    NOTHING_MAPPED(0x8D002309),
    MATCH_NOT_MAPPED(0x8D00230A),
    IMPORT_UNDER_WAY(0x8D00230B),
    TYPE_NOT_IMPORTED(0x8D00230C),
    TOO_MANY_CELLS(0x8D00230D),
    LOOKUP_UNKNOWN(0x80040353),
    LOOKUP_AMBIGUOUS(0x80040352),
    CHOICE_UNKNOWN(0x8D00230E),
    DATE_UNREADABLE(0x8D00230F),
    NUMBER_UNREADABLE(0x8D002310),
    VALUE_UNREADABLE(0x8D002311),
    RECORD_AMBIGUOUS(0x8D002312),
    RECORD_NOT_FOUND(0x8D002313),
    LINE_UNEXPECTED(0x8D002314);

    private final int number;

    ExchangeError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
