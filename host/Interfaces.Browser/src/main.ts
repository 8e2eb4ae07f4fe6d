import { connectCopy } from './copy';
import { connectElements } from './elements';
import { connectEvents } from './events';
import { connectMounts, mountOf } from './mounts';
import { connectNotices } from './notices';
import { connectReload } from './reload';
import { connectSpy } from './spy';
import { connectTheme } from './theme';

connectNotices();
connectEvents(mountOf);
connectMounts();
connectCopy();
connectTheme();
connectSpy();
connectElements(document);
connectReload();
