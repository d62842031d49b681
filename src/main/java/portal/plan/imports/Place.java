package portal.plan.imports;

/** A row of a sheet, as a spreadsheet numbers it. */
public record Place(String sheet, int row) {}
