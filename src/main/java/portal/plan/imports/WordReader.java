package portal.plan.imports;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the words and tables of a Word document as its XML streams by, within content controls too. What was struck out
 * in tracked changes, and hints that nobody has written over, are not part of the document.
 */
final class WordReader {

    private static final Set<String> PASSED_OVER =
            Set.of("del", "moveFrom", "Fallback", "tabs", "sectPr", "pPrChange", "tcPrChange", "tblPrChange");

    private final XMLStreamReader xml;
    private final WordStyles styles;
    private final DocumentFlow flow;
    private boolean hint;
    private int nesting;

    /** Takes an element by its name and reads it to its end, or leaves it and is asked about what is in it. */
    private interface Taker {
        boolean takes(String name) throws XMLStreamException;
    }

    WordReader(XMLStreamReader xml, WordStyles styles, DocumentFlow flow) {
        this.xml = xml;
        this.styles = styles;
        this.flow = flow;
    }

    void read() throws XMLStreamException {
        xml.nextTag();
        inside(name -> switch (name) {
            case "tbl" -> {
                flow.table(table());
                yield true;
            }
            case "p" -> {
                WordParagraph paragraph = paragraph();
                flow.words(paragraph.text(), paragraph.isHeading());
                yield true;
            }
            default -> false;
        });
    }

    private TableGrid table() throws XMLStreamException {
        TableGrid grid = new TableGrid();
        WordColumns columns = new WordColumns();
        inside(name -> switch (name) {
            case "gridCol" -> {
                columns.strip(number("w"));
                yield false;
            }
            case "tr" -> {
                row(grid, columns);
                yield true;
            }
            default -> false;
        });
        return grid;
    }

    private void row(TableGrid grid, WordColumns columns) throws XMLStreamException {
        grid.startRow(false);
        int[] strip = {0};
        inside(name -> switch (name) {
            case "gridBefore" -> {
                strip[0] += Math.min(number("val"), FileLimits.COLUMNS);
                yield false;
            }
            case "tc" -> {
                strip[0] += cell().putInto(grid, columns, strip[0]);
                yield true;
            }
            default -> false;
        });
    }

    private WordCell cell() throws XMLStreamException {
        WordCell cell = new WordCell();
        inside(name -> {
            switch (name) {
                case "gridSpan" -> cell.cover(number("val"));
                case "shd" -> cell.shade(attribute("fill"));
                case "vMerge" -> {
                    if (!attribute("val").equals("restart")) {
                        cell.goOn();
                    }
                }
                case "p" -> cell.line(paragraph().text());
                case "tbl" -> flow.nested(table());
                default -> {}
            }
            return name.equals("p") || name.equals("tbl");
        });
        return cell;
    }

    private WordParagraph paragraph() throws XMLStreamException {
        WordParagraph paragraph = new WordParagraph(styles);
        inside(name -> {
            switch (name) {
                case "t" -> paragraph.add(xml.getElementText());
                case "tab" -> paragraph.add(" ");
                case "br", "cr" -> paragraph.add("\n");
                case "noBreakHyphen" -> paragraph.add("-");
                case "sym" -> paragraph.sign(attribute("char"));
                case "pStyle" -> paragraph.styled(attribute("val"));
                case "outlineLvl" -> paragraph.outlined();
                case "numId" -> paragraph.numbered(attribute("val"));
                case "ilvl" -> paragraph.at(number("val"));
                case "p" -> paragraph.add("\n" + paragraph().text());
                default -> {}
            }
            return name.equals("t") || name.equals("p");
        });
        return paragraph;
    }

    /** Goes through everything inside the current element to its end. */
    private void inside(Taker taker) throws XMLStreamException {
        nesting++;
        if (nesting > FileLimits.NESTING) {
            throw new PlanFileTooLarge();
        }
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (isPassedOver(name)) {
                    inside(any -> false);
                } else if (!taker.takes(name)) {
                    depth++;
                }
            }
        }
        nesting--;
    }

    private boolean isPassedOver(String name) {
        boolean over = hint && name.equals("sdtContent");
        if (name.equals("showingPlcHdr")) {
            hint = true;
        } else if (name.equals("sdt") || over) {
            hint = false;
        }
        return over || PASSED_OVER.contains(name);
    }

    private String attribute(String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }

    private int number(String name) {
        return WordXml.number(attribute(name), 0);
    }
}
