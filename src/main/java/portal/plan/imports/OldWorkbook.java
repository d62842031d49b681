package portal.plan.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import portal.platform.events.RuleBroken;

/** Files in the compound format of old: a locked workbook is one, and so is a workbook of before 2007. */
final class OldWorkbook {

    private OldWorkbook() {}

    static RuleBroken refusal(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return file.getRoot().hasEntry("EncryptedPackage") ? new PlanFileEncrypted() : new PlanFileOld();
        } catch (IOException | RuntimeException e) {
            return new PlanFileOld();
        }
    }
}
