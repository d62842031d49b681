package portal.scoring.offline;

/**
 * One answer in a workbook.
 *
 * @param base what stood there when it was downloaded
 */
record FileAnswer(long criterionId, AnswerPart part, String base, String value) {

    boolean isChanged() {
        return !base.equals(value);
    }
}
