package app.shopfolk;

import app.shopfolk.cli.Cli;

/** The program's door: decides between the command line, the window and, where there is no screen, the tour. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        Cli cli = new Cli(new CommandLineDoors(Words.ofSystem(), "0.1.0"), System.out, System.err);
        System.exit(cli.run(args.length == 0 ? new String[] {"tour"} : args));
    }
}
