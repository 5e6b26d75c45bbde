package vn.ntm.ledger.register;

import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.figure.NamedUnit;

/** Which figures are asked for: of a year, in a unit and everything below it, at the two times. */
public record FigureQuestion(ProgrammeYear year, NamedUnit unit, AsOf asOf) {}
