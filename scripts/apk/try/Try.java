import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.untrained.core.AppSession;
import org.untrained.core.Event;
import org.untrained.core.Moment;
import org.untrained.core.Settings;

/** Opens a session through the shrunk bindings and the library that ships, and prints what the first window says. */
public final class Try {
    public static void main(String[] arguments) throws Exception {
        byte[] pack = Files.readAllBytes(Path.of(arguments[0]));
        AppSession session = AppSession.Companion.open(null, pack, new Settings(List.of("de"), "DE", true, true, true));
        System.out.println("JVM: " + session.step(Event.Opened.INSTANCE, new Moment(1795510800000L, 60)).getWindow().getPage().getTitle());
        try {
            AppSession.Companion.open(null, new byte[] {'{'}, new Settings(List.of(), null, true, true, true));
            throw new AssertionError("a damaged pack was taken");
        } catch (Exception damaged) { // Kotlin names no checked exceptions, so Java lets none be caught by name.
            String why = ((org.untrained.core.OpenException.PackDamaged) damaged).getWhy();
            System.out.println("JVM: damaged pack, " + why);
        }
    }
}
